-- Where postcodes lie, as somebody gave it once for all years: at most one file.
create table postcode_table (
  id integer primary key,
  file_name varchar(400) not null,
  kept timestamp(6) with time zone not null,
  content ${blob} not null
);
