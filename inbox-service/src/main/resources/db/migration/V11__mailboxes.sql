-- How far each mailbox has been read; moves in the transaction that stores the mail.
create table mailbox (
    name         varchar primary key,
    uid_validity bigint not null,
    last_uid     bigint not null
);
