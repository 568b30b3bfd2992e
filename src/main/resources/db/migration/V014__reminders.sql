-- When managers are reminded of an open pulse, and when it was done last.
alter table pulse
    add column remind_at   timestamptz[] not null default '{}',
    add column reminded_at timestamptz,
    add constraint pulse_three_reminders_at_most check (cardinality(remind_at) <= 3);

-- Whether a mail invites or reminds, and whether its recipient need not be reminded any more. The mark is set only where reminders are
-- limited to those who are missing: for ten and more at a time, in an order of chance, without a time.
alter table invitation
    add column mail_reminds boolean not null default false,
    add column spared       boolean not null default false;
