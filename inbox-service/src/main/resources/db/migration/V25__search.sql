-- What search looks in: words as search.Tokens folds them, apart by one space each. PHI: tokens, names.
alter table authorization_case add column tokens varchar not null default '';
alter table authorization_case add column names varchar not null default '';
alter table message add column tokens varchar not null default '';
alter table document_page add column tokens varchar not null default '';

-- what was stored before; each is folded anew with its next change
create function plain_tokens(words varchar) returns varchar language sql immutable as $$
    select btrim(regexp_replace(regexp_replace(lower(left(words, 100000)), '[^[:alnum:]]+', ' ', 'g'),
                                '[[:alnum:]]{100,}', '', 'g'))
$$;
update authorization_case set tokens = regexp_replace(plain_tokens(search), ' +', ' ', 'g'), names = search;
update message set tokens = regexp_replace(plain_tokens(document), ' +', ' ', 'g');
update document_page set tokens = regexp_replace(plain_tokens(words), ' +', ' ', 'g');
drop function plain_tokens;

create index authorization_case_tokens on authorization_case using gin (array_to_tsvector(string_to_array(tokens, ' ')));
create index authorization_case_names on authorization_case using gin (names gin_trgm_ops); -- names with a slip
create index message_tokens on message using gin (array_to_tsvector(string_to_array(tokens, ' ')));
create index document_page_tokens on document_page using gin (array_to_tsvector(string_to_array(tokens, ' ')));
