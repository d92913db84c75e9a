import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { Askable } from '../protocol.ts';
import type { DeviceAttribute, RehearsedSignIn } from '../worker/rehearse/types.ts';
import { attributeOf, attributesSet, withAttribute, withState } from './device-attributes.ts';
import { deviceStateOf, deviceStates } from './device-state.ts';
import { PickOne } from './pick-one.tsx';
import { PickOrType } from './pick-or-type.tsx';

const useStyles = makeStyles({
  attributes: {
    margin: 0,
    paddingBlock: rem(8),
    paddingInline: rem(12),
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(12),
    minInlineSize: 0,
  },
});

type Device = NonNullable<RehearsedSignIn['deviceInfo']>;

/** What filters look at: what the policies mention, what the device has, and whatever else is added. */
const Attributes = ({
  device,
  askable: { mentioned, choices },
  onChange,
}: {
  device: Device;
  askable: Askable;
  onChange: (device: Device) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  // One whose value is taken away stays where it is.
  const [added, setAdded] = useState<readonly DeviceAttribute[]>(() => attributesSet(device));
  const [newest, setNewest] = useState<DeviceAttribute | null>(null);
  const shown = [
    ...new Set([...mentioned.deviceAttributes.map(({ attribute }) => attribute), ...added]),
  ];
  const others = choices.deviceAttributes.filter((one) => !shown.includes(one));
  const optionsOf = (attribute: DeviceAttribute): { value: string; name: string }[] => {
    const known = mentioned.deviceAttributes.find((one) => one.attribute === attribute);
    if (!known || known.values.length === 0) return [];
    const values = known.values.map((value) => ({ value, name: value }));
    return [{ value: '', name: t('policies.signIn.attribute.none') }, ...values];
  };
  return (
    <fieldset className={styles.attributes}>
      <legend>{t('policies.signIn.attributes')}</legend>
      {shown.map((attribute) => (
        <PickOrType
          key={attribute}
          label={attribute}
          otherName={t('policies.signIn.attribute.other')}
          otherLabel={t('policies.signIn.attribute.value', { attribute })}
          fault={null}
          value={attributeOf(device, attribute)}
          options={optionsOf(attribute)}
          takesFocus={attribute === newest}
          onPick={(value) => onChange(withAttribute(device, attribute, value))}
        />
      ))}
      <PickOne
        label={t('policies.signIn.attribute.add')}
        value=""
        options={[
          { value: '', name: t('policies.signIn.attribute.pick') },
          ...others.map((value) => ({ value, name: value })),
        ]}
        onPick={(picked) => {
          const attribute = others.find((one) => one === picked);
          if (!attribute) return;
          setAdded([...added, attribute]);
          setNewest(attribute);
        }}
      />
    </fieldset>
  );
};

/** What a sign-in comes from: a device and its state, its platform, and the client on it. */
export const SignInDevice = ({
  signIn,
  askable,
  set,
}: {
  signIn: RehearsedSignIn;
  askable: Askable;
  set: (part: Partial<RehearsedSignIn>) => void;
}): ReactElement => {
  const { t } = useMessages();
  const text = useKnownText();
  const { choices } = askable;
  const { deviceInfo } = signIn;
  return (
    <>
      <PickOne
        label={t('policies.signIn.device')}
        value={deviceStateOf(signIn)}
        options={deviceStates.map((value) => ({
          value,
          name: t('policies.signIn.device.is', { device: value }),
        }))}
        onPick={(value) => set({ deviceInfo: withState(choices.devices[value], deviceInfo) })}
      />
      {deviceInfo && (
        <Attributes
          device={deviceInfo}
          askable={askable}
          onChange={(changed) => set({ deviceInfo: changed })}
        />
      )}
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
    </>
  );
};
