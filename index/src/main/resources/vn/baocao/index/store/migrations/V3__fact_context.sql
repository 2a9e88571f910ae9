-- Of a figure in a table's cell: what stands above the table, its column's and its row's heads. Null for running text.
alter table fact add column context varchar(1000000);
