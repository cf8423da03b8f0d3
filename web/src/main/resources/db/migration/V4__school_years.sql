-- The school year that the list of spaces shows; one kept before gets it with its next change.
alter table space add column school_years varchar(20) default '' not null;
