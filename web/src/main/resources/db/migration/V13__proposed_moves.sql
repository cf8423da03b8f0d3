-- A move of a student that a school proposes to the region, and what the region answered.
create table proposed_move (
  space_id varchar(24) not null references space (id) on delete cascade,
  number bigint not null,
  student_id text not null,
  company_id text not null,
  from_day date,
  note varchar(2000) not null,
  made timestamp(6) with time zone not null,
  made_by varchar(200),
  answer varchar(12),
  reason varchar(2000) not null,
  answered timestamp(6) with time zone,
  answered_by varchar(200),
  primary key (space_id, number)
);
