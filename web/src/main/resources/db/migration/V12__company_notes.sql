-- What somebody wrote down about a company: for the own school, or for the region where no school is named, unless it is shared.
create table company_note (
  space_id varchar(24) not null references space (id) on delete cascade,
  number bigint not null,
  company_id text not null,
  school_id text,
  shared boolean not null,
  made timestamp(6) with time zone not null,
  made_by varchar(200),
  note varchar(2000) not null,
  primary key (space_id, number)
);
