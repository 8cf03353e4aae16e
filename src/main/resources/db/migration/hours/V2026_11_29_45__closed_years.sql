-- Every night all closed years are computed again, year by year.
create index closed_assessment_of_year on closed_assessment (book_year, member_id);
