-- The long texts of a report's version, apart from the row that lists and tables read.
create table report_text (
  report     bigint primary key references report (id),
  sentences  text not null,                          -- hashes of its sentences, sorted, hexadecimal
  body       text not null,                          -- the text with its layout, JSON
  extraction text not null                           -- as extracted, before any correction, JSON
);
insert into report_text (report, sentences, body, extraction) select id, sentences, body, extraction from report;
alter table report drop column extraction;
alter table report drop column body;
alter table report drop column sentences;
