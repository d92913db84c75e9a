import { type ReactElement, useMemo, useRef, useState } from 'react';
import type { CallingCode } from '../../api/contract.ts';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { useHost } from '../../frame/host-context.ts';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { Body } from '../parts/body.tsx';
import { IconRow } from '../parts/icon-row.tsx';
import { HandsetIcon } from '../parts/icons.tsx';
import { PhoneWays } from '../parts/phone-ways.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** Countries by name, in the language of the page. */
const useCountryNames = (countries: readonly CallingCode[]) => {
  const { intl } = useMessages();
  return useMemo(() => {
    const names = new Intl.DisplayNames(intl, { type: 'region' });
    return countries
      .map((one) => ({ ...one, name: names.of(one.country) ?? one.country }))
      .toSorted((one, other) => one.name.localeCompare(other.name, intl));
  }, [countries, intl]);
};

/** Asks for a phone number, and how to try it. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.phone'>): ReactElement => {
  const { t } = useWording();
  const { focus } = useHost();
  const field = useRef<HTMLInputElement>(null);
  const [country, setCountry] = useState(model.country);
  const [number, setNumber] = useState(model.typed);
  const [by, setBy] = useState(model.by);
  const refusals = useRefusal(model.error, busy, () => focus(field.current));
  const names = useCountryNames(model.countries);
  const act = whenIdle(busy, send);
  const hasOthers = model.plan.choices.length > 1;
  return (
    <WizardPage
      title={t('register.securityInfo.phone.title')}
      account={context.account}
      busy={busy}
      method="phone"
      plan={model.plan}
      onSkip={() => act({ type: 'skip' })}
      error={model.error && t(`register.securityInfo.phone.error.${model.error}`)}
      refusals={refusals}
      problem={model.error === 'throttled'}
      next={t('action.next')}
      onNext={() => act({ type: 'submitPhone', country, number, by })}
      {...(hasOthers && {
        onOtherMethods: () => act({ type: 'otherMethods' }),
        otherMethodsAreBack: true,
      })}
      hasField
    >
      <IconRow icon={<HandsetIcon size="medium" />}>
        {t(
          model.ways.length > 1
            ? 'register.securityInfo.phone.body'
            : `register.securityInfo.phone.body.${model.by}`,
        )}
      </IconRow>
      <SelectField
        label={t('register.securityInfo.phone.country')}
        name="country"
        value={country}
        onChange={setCountry}
      >
        {names.map(({ country: id, callingCode, name }) => (
          <option key={id} value={id}>
            {t('register.securityInfo.phone.callingCode', { name, code: `+${callingCode}` })}
          </option>
        ))}
      </SelectField>
      <TextField
        inputRef={field}
        label={t('register.securityInfo.phone.number')}
        name="phoneNumber"
        type="tel"
        autoComplete="off"
        value={number}
        onChange={setNumber}
        refused={model.error === 'empty' || model.error === 'invalid'}
        describedByBody
        initialFocus
      />
      {model.ways.length > 1 && <PhoneWays ways={model.ways} value={by} onChange={setBy} />}
      <Body small>
        <Message
          id="register.securityInfo.phone.rates"
          components={{
            terms: <OutsideLink inline note="frame.footer.terms.note" />,
            privacy: <OutsideLink inline note="frame.footer.privacy.note" />,
          }}
        />
      </Body>
    </WizardPage>
  );
};
