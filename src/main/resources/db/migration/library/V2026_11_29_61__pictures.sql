-- Pictures of files: page 0 is the small one for lists, from 1 on the pages as they are studied. Their bytes are in the store.
create table library_picture (
  sha256 varchar(64) not null,
  page int not null,
  picture_sha256 varchar(64) not null,
  width int not null,
  height int not null,
  primary key (sha256, page)
);
create index library_picture_by_bytes on library_picture (picture_sha256);
