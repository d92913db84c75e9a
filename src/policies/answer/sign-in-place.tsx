import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import type { Askable } from '../protocol.ts';
import type { RehearsedSignIn } from '../worker/rehearse/types.ts';
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

/** Where a sign-in comes from. */
export const SignInPlace = ({
  signIn,
  askable: { mentioned },
  names,
  isTried,
  set,
}: {
  signIn: RehearsedSignIn;
  askable: Askable;
  names: Names;
  /** Whether somebody wanted to use it as it is. */
  isTried: boolean;
  set: (part: Partial<RehearsedSignIn>) => void;
}): ReactElement => {
  const { t } = useMessages();
  const country = signIn.country ?? '';
  const place = placeOf(signIn);
  const faultOf = (isGood: boolean, says: string): { validationMessage?: string } =>
    isTried && !isGood ? { validationMessage: says } : {};
  return (
    <>
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
    </>
  );
};
