import { Field, Input } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import type { Askable } from '../protocol.ts';
import type { SignInEntry } from '../question/entries.ts';
import type { RehearsedSignIn } from '../worker/rehearse/types.ts';
import { FormDialog } from './form-dialog.tsx';
import { MomentField } from './moment-field.tsx';
import { PickOne } from './pick-one.tsx';
import { isAddress, isCountry } from './place-of.ts';
import { SignInDevice } from './sign-in-device.tsx';
import { SignInPlace } from './sign-in-place.tsx';
import { SignInRisk } from './sign-in-risk.tsx';
import { SignInTarget } from './sign-in-target.tsx';
import { isContext, type TargetKind, targetOf, withTarget } from './target-of.ts';
import type { Names } from './use-names.ts';

const flows = ['none', 'deviceCodeFlow', 'authenticationTransfer'] as const;

/** A sign-in with something of each kind that it can be for, so that going back to a kind has what was picked. */
const withEveryTarget = (
  signIn: RehearsedSignIn,
  { mentioned, choices }: Askable,
): RehearsedSignIn => {
  const action = signIn.userAction ?? mentioned.userActions[0] ?? choices.userActions[0];
  const context = signIn.authenticationContextValue ?? mentioned.authenticationContexts[0] ?? '';
  return {
    ...signIn,
    ...(action ? { userAction: action } : {}),
    authenticationContextValue: context,
  };
};

/** Changes a sign-in, or makes a new one. */
export const SignInForm = ({
  entry,
  askable,
  names,
  isOwn,
  onSave,
  onRemove,
  onClose,
}: {
  entry: SignInEntry;
  askable: Askable;
  names: Names;
  isOwn: boolean;
  onSave: (signIn: RehearsedSignIn) => void;
  onRemove: () => void;
  onClose: () => void;
}): ReactElement => {
  const { t } = useMessages();
  const [signIn, setSignIn] = useState(() => withEveryTarget(entry.signIn, askable));
  const [target, setTarget] = useState<TargetKind>(() => targetOf(entry.signIn));
  const [isTimed, setTimed] = useState(true);
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<RehearsedSignIn>): void => setSignIn({ ...signIn, ...part });
  const isNamed = signIn.name.trim() !== '';
  const isGood =
    isNamed &&
    isTimed &&
    isAddress(signIn.ipAddress) &&
    isCountry(signIn.country ?? '') &&
    (target !== 'authenticationContext' || isContext(signIn.authenticationContextValue ?? ''));
  return (
    <FormDialog
      title={t(isOwn || entry.called ? 'policies.signIn.edit' : 'policies.signIn.new')}
      canRemove={isOwn}
      onRemove={onRemove}
      onClose={onClose}
      onSave={() => {
        setTried(true);
        if (isGood) onSave({ ...withTarget(signIn, target), name: signIn.name.trim() });
      }}
    >
      <Field
        label={t('policies.form.name')}
        required
        {...(isTried && !isNamed ? { validationMessage: t('policies.form.nameless') } : {})}
      >
        <Input value={signIn.name} onChange={(_event, { value }) => set({ name: value })} />
      </Field>
      <SignInTarget
        signIn={signIn}
        askable={askable}
        names={names}
        kind={target}
        isTried={isTried}
        set={set}
        onKind={setTarget}
        onApplication={(appId) => {
          const { appDisplayName: _, ...others } = signIn;
          setSignIn({ ...others, appId });
        }}
      />
      <MomentField
        label={t('policies.signIn.time')}
        hint={t('policies.signIn.time.hint')}
        fault={isTried && !isTimed ? t('policies.form.moment.wrong') : null}
        value={signIn.createdDateTime}
        onPick={(moment) => {
          setTimed(Boolean(moment));
          if (moment) set({ createdDateTime: moment });
        }}
      />
      <SignInRisk signIn={signIn} choices={askable.choices} set={set} />
      <SignInPlace signIn={signIn} askable={askable} names={names} isTried={isTried} set={set} />
      <SignInDevice signIn={signIn} askable={askable} set={set} />
      <PickOne
        label={t('policies.signIn.flow')}
        value={signIn.authenticationFlow.transferMethod}
        options={flows.map((value) => ({
          value,
          name: t('policies.signIn.flow.is', { flow: value }),
        }))}
        onPick={(transferMethod) => set({ authenticationFlow: { transferMethod } })}
      />
    </FormDialog>
  );
};
