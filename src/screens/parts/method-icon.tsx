import type { ReactElement } from 'react';
import type { RegistrableMethod } from '../../api/contract.ts';
import {
  CodeIcon,
  EnvelopeIcon,
  HandsetIcon,
  PadlockPersonIcon,
  PasskeyIcon,
  QuestionIcon,
} from './icons.tsx';

const icons: Record<RegistrableMethod, () => ReactElement> = {
  microsoftAuthenticator: () => <PadlockPersonIcon size="large" />,
  softwareOath: () => <CodeIcon />,
  fido2: () => <PasskeyIcon size="large" />,
  phone: () => <HandsetIcon />,
  email: () => <EnvelopeIcon />,
  securityQuestion: () => <QuestionIcon />,
};

/** The sign of a method that can be set up. */
export const MethodIcon = ({ method }: { method: RegistrableMethod }): ReactElement =>
  icons[method]();
