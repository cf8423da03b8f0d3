-- What is held while something is done that only one may do at a time, of all processes that work in this database.
insert into remembered (name, content) values ('turn', '');

-- H2 makes an index for each reference to another table by itself, PostgreSQL does not.
create index plan_of_snapshot on plan (snapshot_id);
create index run_of_snapshot on run (snapshot_id);
create index run_of_space on run (space_id, asked);
