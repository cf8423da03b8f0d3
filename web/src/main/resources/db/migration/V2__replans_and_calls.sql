-- Planning again: what was asked for; the proposals are plans.
create table replan (
  id varchar(24) primary key,
  space_id varchar(24) not null references space (id) on delete cascade,
  asked timestamp(6) with time zone not null,
  asked_by varchar(200),
  state varchar(12) not null,
  as_of date not null,
  seconds bigint not null,
  seed bigint not null,
  least_changes bigint
);
create index replan_of_space on replan (space_id, asked);
