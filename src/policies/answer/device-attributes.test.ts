import { expect, it } from 'vitest';
import { choices } from '../worker/choices.ts';
import { signInOf } from '../worker/rehearse/sign-ins.ts';
import { attributeOf, attributesSet, withAttribute, withState } from './device-attributes.ts';
import { deviceStateOf } from './device-state.ts';

const joined = choices.devices.joined;
if (!joined) throw new Error('It is registered.');

it('sets an attribute as Graph has it, and takes it away again', () => {
  const secure = withAttribute(joined, 'extensionAttribute1', 'SAW');
  expect(secure).toEqual({ ...joined, extensionAttribute1: 'SAW' });
  expect(attributesSet(secure)).toEqual(['extensionAttribute1']);
  expect(withAttribute(secure, 'extensionAttribute1', '')).toEqual(joined);
  const shared = withAttribute(joined, 'physicalIds', '[ZTDId]:42, [GID]:7');
  expect(shared.physicalIds).toEqual(['[ZTDId]:42', '[GID]:7']);
  expect(attributeOf(shared, 'physicalIds')).toBe('[ZTDId]:42, [GID]:7');
  expect(withAttribute(shared, 'physicalIds', '').physicalIds).toBeNull();
});

it('keeps attributes with another state, which a device that is not registered has none of', () => {
  const secure = withAttribute(joined, 'extensionAttribute1', 'SAW');
  expect(withState(choices.devices.compliant, secure)).toEqual({
    ...choices.devices.compliant,
    extensionAttribute1: 'SAW',
  });
  expect(withState(choices.devices.unregistered, secure)).toBeNull();
  expect(withState(choices.devices.hybrid, null)).toEqual(choices.devices.hybrid);
});

it('takes a device that has attributes for a registered one', () => {
  const deviceInfo = { ...joined, trustType: null, extensionAttribute1: 'SAW' };
  expect(deviceStateOf({ ...signInOf({ name: 'One' }), deviceInfo })).toBe('registered');
});
