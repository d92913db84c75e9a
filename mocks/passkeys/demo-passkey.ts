import type { Passkey } from '../backend/world/methods.ts';
import { toBase64Url } from './base64url.ts';

/** The key pair of all demo passkeys. A public demo value: it guards nothing. */
export const demoKey = {
  private: {
    kty: 'EC',
    crv: 'P-256',
    x: 'MBlThd6nossx0HNJtJVxQzMvaxmEaTZiuGDhREX8Y8Y',
    y: 'rqETD4XHVd7KqeZgODGyDYcpEKi-TCJZaCliaFHPurc',
    d: 'u6nuBRldPshbo0sCl4LgP9tHgHA7tsIax-QB3xiwaWY',
  },
  /** In COSE, base64url. */
  public:
    'pQECAyYgASFYIDAZU4Xep6LLMdBzSbSVcUMzL2sZhGk2Yrhg4URF_GPGIlggrqETD4XHVd7KqeZgODGyDYcpEKi-TCJZaCliaFHPurc',
} as const;

/** A passkey that a scenario's person registered long ago, which the rehearsal can use in a device's place. */
export const demoPasskey = (personId: string): Passkey => ({
  credentialId: toBase64Url(new TextEncoder().encode(`rehearsal/${personId}`)),
  publicKey: demoKey.public,
  counter: 0,
  transports: ['internal'],
  aaguid: '00000000-0000-0000-0000-000000000000',
  name: 'Laptop',
  createdAt: '2026-09-01T09:00:00.000Z',
  isDemo: true,
});
