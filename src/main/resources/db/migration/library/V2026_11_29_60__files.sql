-- Files of organisations, what is known of their bytes, and uploads on their way. Times in epoch milliseconds.
-- The same bytes are one row here and one file in the store, whoever has them under whatever name.
create table library_stored_file (
  sha256 varchar(64) not null,
  bytes bigint not null,
  media_type varchar(120) not null,
  title varchar(300),
  language varchar(16),
  pages int,
  duration_millis bigint,
  width int,
  height int,
  words mediumtext not null,
  kept_at bigint not null,
  primary key (sha256)
);

create table library_file (
  id varchar(36) not null,
  organisation_id varchar(36) not null,
  owner_id varchar(36) not null,
  name varchar(200) not null,
  sha256 varchar(64) not null,
  bytes bigint not null,
  media_type varchar(120) not null,
  kind varchar(16) not null,
  uploaded_at bigint not null,
  primary key (id)
);
create index library_file_by_organisation on library_file (organisation_id, uploaded_at);
create index library_file_by_bytes on library_file (sha256);

-- An upload keeps its id as the file that comes of it, so that finishing twice makes one file.
create table library_upload (
  id varchar(36) not null,
  organisation_id varchar(36) not null,
  owner_id varchar(36) not null,
  name varchar(200) not null,
  metadata varchar(4000) not null,
  bytes bigint not null,
  stated_sha256 varchar(64),
  -- Known when all has arrived; from then on the bytes in the store are held.
  sha256 varchar(64),
  stage varchar(16) not null,
  refusal varchar(120),
  begun_at bigint not null,
  expires_at bigint not null,
  primary key (id)
);
create index library_upload_by_organisation on library_upload (organisation_id, stage);
create index library_upload_by_owner on library_upload (owner_id, stage);
create index library_upload_by_expiry on library_upload (expires_at);
create index library_upload_by_bytes on library_upload (sha256);
