-- Reminders before a deadline, each written down with its notice, so that none comes twice.
create table deadline_reminder (
    member_id  varchar(36)  not null,
    obligation varchar(120) not null,
    due        date         not null,
    step       integer      not null,
    branch_id  varchar(36)  not null,
    sent_at_ms bigint       not null,
    -- When the leaders of the branch were told how many there are.
    told_at_ms bigint,
    primary key (member_id, obligation, due, step)
) collate = utf8mb4_bin;

create index deadline_reminder_untold on deadline_reminder (told_at_ms, branch_id);

-- Each time that everybody was gone through.
create table deadline_pass (
    ended_at_ms bigint  not null,
    members     integer not null,
    reminders   integer not null,
    primary key (ended_at_ms)
);
