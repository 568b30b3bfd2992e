-- Whether a link may have reached somebody, whatever became of later mails: such an invitation is never given to anybody else.
alter table invitation add column reached boolean not null default false;
update invitation i set reached = true
 where i.mail_state <> 'none'
    or exists (select 1 from invitation_token t where t.pulse_id = i.pulse_id and t.invitation_id = i.id);

-- Tells the key of an open pulse from any other without telling it: a wrong one would split every sheet in two.
create table pulse_key_mark (
    pulse_id text  not null,
    mark     bytea not null,
    constraint pulse_key_mark_pk primary key (pulse_id),
    constraint pulse_key_mark_pulse_fk foreign key (pulse_id) references pulse (id)
);
