import { type RefObject, useRef, useState } from 'react';
import { useHost } from '../../frame/host-context.ts';
import { useRefusal } from './use-refusal.ts';

/** A code as it is typed, in its field. */
export interface TypedCode {
  field: RefObject<HTMLInputElement | null>;
  code: string;
  setCode: (code: string) => void;
  /** How often an act was refused here. */
  refusals: number;
}

/** A code that is typed; a refusal empties its field and goes back to it. */
export const useCode = (error: string | undefined, busy: boolean): TypedCode => {
  const { focus } = useHost();
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const refusals = useRefusal(error, busy, () => {
    setCode('');
    focus(field.current);
  });
  return { field, code, setCode, refusals };
};
