import type { CDPSession, Page } from '@playwright/test';
import { demoKey, demoPasskey } from '../../mocks/passkeys/demo-passkey.ts';
import { takeBackAfter } from './used-window.ts';

/** A device with passkeys, as Chromium simulates it. */
export interface VirtualAuthenticator {
  /** Puts the demo passkey of a scenario's person on the device, as if it had been made there. */
  addDemoPasskey: (personId: string, counter?: number) => Promise<void>;
  /** Whether the person's finger, face or PIN is the right one. */
  setVerified: (isVerified: boolean) => Promise<void>;
  /** How many passkeys the device holds. */
  count: () => Promise<number>;
  /** Takes the device away. */
  remove: () => Promise<void>;
}

/** The key in the form that Chromium takes. */
const pkcs8 = async (): Promise<string> => {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', demoKey.private, algorithm, true, ['sign']);
  return Buffer.from(await crypto.subtle.exportKey('pkcs8', key)).toString('base64');
};

const base64 = (base64url: string): string =>
  Buffer.from(base64url, 'base64url').toString('base64');

const attach = async (session: CDPSession): Promise<VirtualAuthenticator> => {
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    addDemoPasskey: async (personId, counter = 0) => {
      await session.send('WebAuthn.addCredential', {
        authenticatorId,
        credential: {
          credentialId: base64(demoPasskey(personId).credentialId),
          isResidentCredential: true,
          rpId: 'localhost',
          privateKey: await pkcs8(),
          userHandle: Buffer.from(personId).toString('base64'),
          signCount: counter,
        },
      });
    },
    setVerified: async (isUserVerified) => {
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    },
    count: async () => {
      const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId });
      return credentials.length;
    },
    remove: async () => {
      await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
    },
  };
};

/** Gives a page's browser a device with passkeys. */
export const addAuthenticator = async (page: Page): Promise<VirtualAuthenticator> => {
  const session = await page.context().newCDPSession(page);
  // The device goes with its line, also where it was taken away before.
  takeBackAfter(page, () => session.detach());
  return attach(session);
};
