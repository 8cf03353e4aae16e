-- A finding names what stands in the tree, and names there are longer than those of members.
alter table ledger_finding modify column member_id varchar(40);
