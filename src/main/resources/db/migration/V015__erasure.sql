-- Whoever asks for it is forgotten, also while a pulse is open: the invitation of the neighbourhood stays, addressed to nobody.
alter table invitation alter column manager_id drop not null;
