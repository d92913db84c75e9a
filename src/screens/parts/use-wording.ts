import { useFrame } from '../../frame/frame-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { classicWording } from './classic-wording.ts';

/** Texts by id, like `useMessages`, in the words of the generation of the registration pages that is drawn. */
export const useWording = (): ReturnType<typeof useMessages> => {
  const messages = useMessages();
  const { wizard } = useFrame();
  return {
    ...messages,
    t: (id, values) => messages.t((wizard === 'classic' && classicWording[id]) || id, values),
  };
};
