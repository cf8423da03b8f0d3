-- What a school's own files call the sheets and columns: given once, used for each file that is uploaded after it.
create table column_mapping (
  space_id varchar(24) primary key references space (id) on delete cascade,
  file_name varchar(400) not null,
  kept timestamp(6) with time zone not null,
  content text not null
);
