import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import {
  freeKey,
  type PersonEntry,
  type Questions,
  type SignInEntry,
} from '../question/entries.ts';
import { questionsHere } from '../question/store.ts';
import { LeftOut } from './left-out.tsx';
import { PersonForm } from './person-form.tsx';
import { SignInForm } from './sign-in-form.tsx';
import type { Names } from './use-names.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: `${rem(16)} ${rem(32)}` },
  one: { flexBasis: rem(320), flexGrow: 1, maxInlineSize: rem(560), minInlineSize: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: rem(8), marginBlockStart: rem(8) },
});

/** A list to choose from, and buttons to change what is chosen or to make another. */
const Choice = ({
  label,
  value,
  options,
  edit,
  add,
  onChoose,
  onEdit,
  onAdd,
}: {
  label: string;
  value: string | null;
  options: readonly { key: string; name: string }[];
  edit: string;
  add: string;
  onChoose: (key: string) => void;
  onEdit: (opener: HTMLElement) => void;
  onAdd: (opener: HTMLElement) => void;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.one}>
      <Field label={label}>
        <Select value={value ?? ''} onChange={(_event, { value: key }) => onChoose(key)}>
          {options.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={value === null}
          onClick={({ currentTarget }) => onEdit(currentTarget)}
        >
          {edit}
        </Button>
        <Button size="small" onClick={({ currentTarget }) => onAdd(currentTarget)}>
          {add}
        </Button>
      </div>
    </div>
  );
};

type Open = { person: PersonEntry } | { signIn: SignInEntry } | null;

/** Who signs in, and how: chosen, changed or made. */
export const Asking = ({
  questions: { people, signIns, person, signIn, askable },
  names,
}: {
  questions: Questions;
  names: Names;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const here = questionsHere();
  const [open, setOpen] = useState<Open>(null);
  const opener = useRef<HTMLElement | null>(null);
  const close = (): void => setOpen(null);
  // The dialog took the focus, and is gone: what opened it has it back.
  useEffect(() => {
    if (open === null) opener.current?.focus();
  }, [open]);
  const openBy = (button: HTMLElement, next: Open): void => {
    opener.current = button;
    setOpen(next);
  };
  const who = people.find(({ key }) => key === person);
  const how = signIns.find(({ key }) => key === signIn);
  const [firstPerson] = people;
  const [firstSignIn] = signIns;
  const addPerson = (button: HTMLElement): void => {
    const key = freeKey(people);
    const given = firstPerson?.person;
    if (given)
      openBy(button, {
        person: {
          key,
          called: null,
          person: { ...given, userPrincipalName: `${key}@contoso.example`, displayName: '' },
        },
      });
  };
  const addSignIn = (button: HTMLElement): void => {
    if (firstSignIn)
      openBy(button, {
        signIn: {
          key: freeKey(signIns),
          called: null,
          signIn: { ...firstSignIn.signIn, name: '' },
        },
      });
  };
  return (
    <div>
      <div className={styles.root}>
        <Choice
          label={t('policies.who')}
          value={who?.key ?? null}
          options={people.map((one) => ({ key: one.key, name: names.person(one) }))}
          edit={t('policies.who.edit')}
          add={t('policies.who.add')}
          onChoose={here.choosePerson}
          onEdit={(button) =>
            who &&
            openBy(button, {
              person: { ...who, person: { ...who.person, displayName: names.person(who) } },
            })
          }
          onAdd={addPerson}
        />
        <Choice
          label={t('policies.how')}
          value={how?.key ?? null}
          options={signIns.map((one) => ({ key: one.key, name: names.signIn(one) }))}
          edit={t('policies.how.edit')}
          add={t('policies.how.add')}
          onChoose={here.chooseSignIn}
          onEdit={(button) =>
            how &&
            openBy(button, {
              signIn: { ...how, signIn: { ...how.signIn, name: names.signIn(how) } },
            })
          }
          onAdd={addSignIn}
        />
      </div>
      <LeftOut askable={askable} />
      {askable && open && 'person' in open && (
        <PersonForm
          entry={open.person}
          askable={askable}
          names={names}
          isOwn={people.some(({ key, called }) => key === open.person.key && called === null)}
          onSave={(changed) => {
            here.savePerson({ ...open.person, called: null, person: changed });
            close();
          }}
          onRemove={() => {
            here.removePerson(open.person.key);
            close();
          }}
          onClose={close}
        />
      )}
      {askable && open && 'signIn' in open && (
        <SignInForm
          entry={open.signIn}
          askable={askable}
          names={names}
          isOwn={signIns.some(({ key, called }) => key === open.signIn.key && called === null)}
          onSave={(changed) => {
            here.saveSignIn({ ...open.signIn, called: null, signIn: changed });
            close();
          }}
          onRemove={() => {
            here.removeSignIn(open.signIn.key);
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
};
