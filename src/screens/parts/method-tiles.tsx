import type { ReactElement } from 'react';
import type { AuthenticationMethod, OfferedMethod } from '../../api/contract.ts';
import { Message } from '../../i18n/messages.tsx';
import { CodeIcon, HandsetIcon, PadlockPersonIcon, PasskeyIcon, TextIcon } from './icons.tsx';
import { numberTag } from './number-tag.tsx';
import { TileList } from './tile-list.tsx';

const icons: Record<AuthenticationMethod, ReactElement> = {
  microsoftAuthenticatorPush: <PadlockPersonIcon size="large" />,
  softwareOath: <CodeIcon />,
  sms: <TextIcon />,
  voice: <HandsetIcon />,
  fido2: <PasskeyIcon size="large" />,
};

/** The ways to prove who one is. */
export const MethodTiles = ({
  methods,
  onUse,
}: {
  methods: OfferedMethod[];
  onUse: (method: AuthenticationMethod) => void;
}): ReactElement => (
  <TileList
    tiles={methods.map(({ method, hint }) => ({
      id: method,
      icon: icons[method],
      words: (
        <Message
          id={`mfa.prompt.methods.${method}`}
          values={{ number: hint ?? '' }}
          components={{ number: numberTag }}
        />
      ),
      onClick: () => onUse(method),
    }))}
  />
);
