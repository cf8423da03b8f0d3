-- Who let a version of the working plan hold: of undo and redo it was not known. What was before has it only with the version itself.
alter table working_since add column made_by varchar(200);
update working_since set made_by = (
  select working_plan.made_by from working_plan
  where working_plan.space_id = working_since.space_id and working_plan.version = working_since.version)
where not exists (
  select 1 from working_since earlier
  where earlier.space_id = working_since.space_id and earlier.version = working_since.version and earlier.id < working_since.id);
