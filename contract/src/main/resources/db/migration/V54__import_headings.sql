-- What the file itself calls each of its columns, by what the column means: what is found later is told in its words.
ALTER TABLE impor.batch ADD COLUMN headings json NOT NULL DEFAULT '{}';
