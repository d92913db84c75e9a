import { Checkbox, Field, Input } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import type { Askable } from '../protocol.ts';
import type { PersonEntry } from '../question/entries.ts';
import type { Mention, RehearsedPerson } from '../worker/rehearse/types.ts';
import { FormDialog } from './form-dialog.tsx';
import { MomentField } from './moment-field.tsx';
import { PickOne } from './pick-one.tsx';
import { PickSeveral } from './pick-several.tsx';
import type { Names } from './use-names.ts';

const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
const riskLevels = ['none', 'low', 'medium', 'high'] as const;

/** What is offered, and what is picked already though nothing offers it any more. */
const withPicked = (mentions: readonly Mention[], picked: readonly string[]): Mention[] => [
  ...mentions,
  ...picked
    .filter((id) => !mentions.some((one) => one.id === id))
    .map((id) => ({ id, displayName: null })),
];

/** Kinds of people whose account is here. */
const ofThisTenant: readonly string[] = ['none', 'internalGuest'];

type Kind = NonNullable<RehearsedPerson['externalUserType']>;

const kindOf = ({ userType, externalUserType }: RehearsedPerson): Kind =>
  externalUserType ?? (userType === 'guest' ? 'b2bCollaborationGuest' : 'none');

/** Changes somebody, or makes somebody new. */
export const PersonForm = ({
  entry,
  askable: { mentioned, choices },
  names,
  isOwn,
  onSave,
  onRemove,
  onClose,
}: {
  entry: PersonEntry;
  askable: Askable;
  names: Names;
  isOwn: boolean;
  onSave: (person: RehearsedPerson) => void;
  onRemove: () => void;
  onClose: () => void;
}): ReactElement => {
  const { t } = useMessages();
  const [person, setPerson] = useState(entry.person);
  const [isTried, setTried] = useState(false);
  const [isTimed, setTimed] = useState(true);
  const set = (part: Partial<RehearsedPerson>): void => setPerson({ ...person, ...part });
  const name = person.displayName ?? '';
  const options = (kind: 'group' | 'role', mentions: readonly Mention[]) =>
    mentions.map((one) => ({ id: one.id, name: names.mention(kind, one) }));
  const roles = mentioned.roles.some(({ id }) => id === globalAdministrator)
    ? mentioned.roles
    : [...mentioned.roles, { id: globalAdministrator, displayName: null }];
  const groups = [
    ...new Map(
      [...mentioned.groups, ...mentioned.excludedGroups].map((one) => [one.id, one]),
    ).values(),
  ];
  return (
    <FormDialog
      title={t(isOwn || entry.called ? 'policies.person.edit' : 'policies.person.new')}
      canRemove={isOwn}
      onRemove={onRemove}
      onClose={onClose}
      onSave={() => {
        setTried(true);
        if (name.trim() !== '' && isTimed) onSave({ ...person, displayName: name.trim() });
      }}
    >
      <Field
        label={t('policies.form.name')}
        required
        {...(isTried && name.trim() === ''
          ? { validationMessage: t('policies.form.nameless') }
          : {})}
      >
        <Input value={name} onChange={(_event, { value }) => set({ displayName: value })} />
      </Field>
      <PickOne
        label={t('policies.person.kind')}
        {...(ofThisTenant.includes(kindOf(person)) ? {} : { hint: t('policies.person.home') })}
        value={kindOf(person)}
        options={choices.externalUserTypes.map((value) => ({
          value,
          name: t('policies.person.kind.is', { kind: value }),
        }))}
        onPick={(kind) =>
          set({
            externalUserType: kind,
            userType: choices.kindsOfMembers.includes(kind) ? 'member' : 'guest',
          })
        }
      />
      <PickOne
        label={t('policies.person.risk')}
        value={person.riskLevel}
        options={riskLevels.map((value) => ({
          value,
          name: t('policies.form.risk', { level: value }),
        }))}
        onPick={(riskLevel) => set({ riskLevel })}
      />
      <PickSeveral
        label={t('policies.person.methods')}
        options={choices.methods.map((id) => ({
          id,
          name: t('policies.person.method', { method: id }),
        }))}
        picked={person.methodsRegistered}
        onPick={(picked) =>
          set({ methodsRegistered: choices.methods.filter((one) => picked.includes(one)) })
        }
      />
      <MomentField
        label={t('policies.person.asked')}
        hint={t('policies.person.asked.hint')}
        fault={isTried && !isTimed ? t('policies.form.moment.wrong') : null}
        value={person.registrationClockStartedAt ?? ''}
        onPick={(moment) => {
          const { registrationClockStartedAt: _, ...others } = person;
          setTimed(moment !== null);
          setPerson(moment ? { ...others, registrationClockStartedAt: moment } : others);
        }}
      />
      <PickSeveral
        label={t('policies.person.roles')}
        options={options('role', withPicked(roles, person.directoryRoles))}
        picked={person.directoryRoles}
        onPick={(directoryRoles) => set({ directoryRoles })}
      />
      <PickSeveral
        label={t('policies.person.groups')}
        options={options('group', withPicked(groups, person.memberOf))}
        picked={person.memberOf}
        onPick={(memberOf) => set({ memberOf })}
      />
      <Checkbox
        label={t('policies.person.hybrid')}
        checked={person.onPremisesSyncEnabled}
        onChange={(_event, { checked }) => set({ onPremisesSyncEnabled: checked === true })}
      />
      <Checkbox
        label={t('policies.person.writeback')}
        checked={person.passwordWriteback}
        onChange={(_event, { checked }) => set({ passwordWriteback: checked === true })}
      />
    </FormDialog>
  );
};
