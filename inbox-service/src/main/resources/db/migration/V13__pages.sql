-- The words of papers, page by page, as they were read or seen by OCR. PHI: words.
create table document_page (
    id          uuid primary key,
    tenant_id   varchar not null,
    document_id uuid not null references document (id),
    page        int not null,
    words       varchar not null,
    how         varchar not null
);
create index document_page_document on document_page (document_id, page);
