import type { DeviceAttribute, RehearsedSignIn } from '../worker/rehearse/types.ts';

type Device = NonNullable<RehearsedSignIn['deviceInfo']>;

const state: readonly string[] = ['@odata.type', 'isCompliant', 'trustType'];

/** An attribute as a text; several values have commas between them. */
export const attributeOf = (device: Device, attribute: DeviceAttribute): string => {
  const value = device[attribute];
  return typeof value === 'string' ? value : (value ?? []).join(', ');
};

/** The attributes that a device has. */
export const attributesSet = (device: Device): DeviceAttribute[] =>
  (Object.keys(device) as (keyof Device)[]).filter(
    (key): key is DeviceAttribute =>
      !state.includes(key) && attributeOf(device, key as DeviceAttribute) !== '',
  );

const partsOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A device with an attribute; the empty text takes it away. */
export const withAttribute = (device: Device, attribute: DeviceAttribute, text: string): Device => {
  if (attribute !== 'physicalIds' && attribute !== 'systemLabels')
    return { ...device, [attribute]: text === '' ? null : text };
  const parts = partsOf(text);
  return { ...device, [attribute]: parts.length === 0 ? null : parts };
};

/** A device in another state, with the attributes of one before it. */
export const withState = (
  device: RehearsedSignIn['deviceInfo'],
  before: RehearsedSignIn['deviceInfo'],
): RehearsedSignIn['deviceInfo'] =>
  device &&
  attributesSet(before ?? device).reduce<Device>(
    (next, attribute) => withAttribute(next, attribute, attributeOf(before ?? device, attribute)),
    device,
  );
