import { Checkbox, Field, Input } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { Askable } from '../protocol.ts';
import type { SignInEntry } from '../question/entries.ts';
import type { RehearsedSignIn } from '../worker/rehearse/types.ts';
import { deviceStateOf, deviceStates } from './device-state.ts';
import { FormDialog } from './form-dialog.tsx';
import { PickOne } from './pick-one.tsx';
import {
  isAddress,
  isCountry,
  isTrustedPlace,
  networkAt,
  placeOf,
  trusted,
  usual,
} from './place-of.ts';
import type { Names } from './use-names.ts';

const riskLevels = ['none', 'low', 'medium', 'high'] as const;
const insiderRisks = ['none', 'minor', 'moderate', 'elevated'] as const;
const flows = ['none', 'deviceCodeFlow', 'authenticationTransfer'] as const;
/** The same as the schema's: no policy names it. */
const everyday = 'everyday-application';

/** Changes a sign-in, or makes a new one. */
export const SignInForm = ({
  entry,
  askable: { mentioned, choices },
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
  const text = useKnownText();
  const [signIn, setSignIn] = useState(entry.signIn);
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<RehearsedSignIn>): void => setSignIn({ ...signIn, ...part });
  const country = signIn.country ?? '';
  const isNamed = signIn.name.trim() !== '';
  const place = placeOf(signIn);
  // A link may have one that is not offered.
  const detection = signIn.riskEventType ?? 'unfamiliarFeatures';
  const faultOf = (isGood: boolean, says: string): { validationMessage?: string } =>
    isTried && !isGood ? { validationMessage: says } : {};
  const applications = [
    { value: everyday, name: t('policies.signIn.application.other') },
    ...mentioned.applications.map((one) => ({
      value: one.id,
      name: names.mention('application', one),
    })),
  ];
  const known = applications.some(({ value }) => value === signIn.appId);
  return (
    <FormDialog
      title={t(isOwn || entry.called ? 'policies.signIn.edit' : 'policies.signIn.new')}
      canRemove={isOwn}
      onRemove={onRemove}
      onClose={onClose}
      onSave={() => {
        setTried(true);
        if (isNamed && isAddress(signIn.ipAddress) && isCountry(country))
          onSave({ ...signIn, name: signIn.name.trim() });
      }}
    >
      <Field
        label={t('policies.form.name')}
        required
        {...faultOf(isNamed, t('policies.form.nameless'))}
      >
        <Input value={signIn.name} onChange={(_event, { value }) => set({ name: value })} />
      </Field>
      <PickOne
        label={t('policies.signIn.application')}
        value={signIn.appId}
        options={
          known
            ? applications
            : [
                ...applications,
                { value: signIn.appId, name: signIn.appDisplayName ?? signIn.appId },
              ]
        }
        onPick={(appId) => {
          const { appDisplayName: _, ...others } = signIn;
          setSignIn({ ...others, appId });
        }}
      />
      <PickOne
        label={t('policies.signIn.risk')}
        value={signIn.signInRiskLevel}
        options={riskLevels.map((value) => ({
          value,
          name: t('policies.form.risk', { level: value }),
        }))}
        onPick={(signInRiskLevel) => set({ signInRiskLevel })}
      />
      <PickOne
        label={t('policies.signIn.insiderRisk')}
        value={signIn.insiderRiskLevel}
        options={insiderRisks.map((value) => ({
          value,
          name: t('policies.signIn.insiderRisk.is', { level: value }),
        }))}
        onPick={(insiderRiskLevel) => set({ insiderRiskLevel })}
      />
      {signIn.signInRiskLevel !== 'none' && (
        <PickOne
          label={t('policies.signIn.detection')}
          value={detection}
          options={[...new Set([...choices.riskEventTypes, detection])].map((value) => ({
            value,
            name: text('riskEventType', value),
          }))}
          onPick={(riskEventType) => set({ riskEventType })}
        />
      )}
      <PickOne
        label={t('policies.signIn.place')}
        value={place}
        options={[
          { value: usual, name: t('policies.signIn.place.usual') },
          { value: trusted, name: t('policies.signIn.place.trusted') },
          ...mentioned.locations.map((one) => ({
            value: `named:${one.id}`,
            name: names.mention('location', one),
          })),
        ]}
        onPick={(value) =>
          set({ networkLocationDetails: networkAt(value, isTrustedPlace(signIn)) })
        }
      />
      {place.startsWith('named:') && (
        <Checkbox
          label={t('policies.signIn.place.isTrusted')}
          checked={isTrustedPlace(signIn)}
          onChange={(_event, { checked }) =>
            set({ networkLocationDetails: networkAt(place, checked === true) })
          }
        />
      )}
      <Field
        label={t('policies.signIn.address')}
        {...faultOf(isAddress(signIn.ipAddress), t('policies.signIn.address.wrong'))}
      >
        <Input
          dir="ltr"
          value={signIn.ipAddress}
          onChange={(_event, { value }) => set({ ipAddress: value.trim() })}
        />
      </Field>
      <Field
        label={t('policies.signIn.country')}
        {...faultOf(isCountry(country), t('policies.signIn.country.wrong'))}
      >
        <Input
          dir="ltr"
          value={country}
          onChange={(_event, { value }) =>
            set({ country: value.trim() === '' ? null : value.trim() })
          }
        />
      </Field>
      <PickOne
        label={t('policies.signIn.device')}
        value={deviceStateOf(signIn)}
        options={deviceStates.map((value) => ({
          value,
          name: t('policies.signIn.device.is', { device: value }),
        }))}
        onPick={(value) => set({ deviceInfo: choices.devices[value] })}
      />
      <PickOne
        label={t('policies.signIn.platform')}
        value={signIn.devicePlatform}
        options={choices.devicePlatforms.map((value) => ({
          value,
          name:
            value === 'unknownFutureValue'
              ? t('policies.signIn.platform.unknown')
              : text('term.platform', value),
        }))}
        onPick={(devicePlatform) => set({ devicePlatform })}
      />
      <PickOne
        label={t('policies.signIn.client')}
        value={signIn.clientAppType}
        options={choices.clientAppTypes.map((value) => ({
          value,
          name: t('policies.signIn.client.is', { client: value }),
        }))}
        onPick={(clientAppType) => set({ clientAppType })}
      />
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
