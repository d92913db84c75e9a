import { useState } from 'react';
import type { AttemptReply, PhoneCommand, PhoneView } from '../api/contract.ts';
import type { StageClient } from '../api/stage-client.ts';
import type { MessageId } from '../i18n/message-id.ts';

/** What the phone says after an act, and up to which revision of the world it is still news. */
interface Confirmation {
  id: MessageId;
  until: number;
}

const callConfirmations = {
  pickUp: null,
  confirm: 'stage.phone.call.confirmed',
  hangUp: 'stage.phone.call.ended',
  report: 'stage.phone.reported',
} as const;

const confirmationOf = (command: PhoneCommand, view: PhoneView): MessageId | null => {
  if (command.type === 'phoneScan') return 'stage.phone.scanned';
  if (command.type === 'phoneDeny') return 'stage.phone.denied';
  if (command.type === 'phoneCall') return callConfirmations[command.answer];
  if (command.type === 'phoneReport') return 'stage.phone.reported';
  const isOwn = command.request === view.request?.id;
  return isOwn && command.number === view.request?.number
    ? 'stage.phone.approved'
    : 'stage.phone.wrongNumber';
};

const refusalOf = ({ type }: PhoneCommand): MessageId =>
  ['phoneApprove', 'phoneDeny', 'phoneReport'].includes(type)
    ? 'stage.phone.over'
    : 'stage.phone.refused';

/** Acts on the phone, one at a time, and what came of it. */
export const usePhoneAct = (
  client: StageClient,
  onDone: (reply: AttemptReply | null) => void,
): {
  busy: boolean;
  act: (command: PhoneCommand, view: PhoneView) => void;
  confirmationFor: (view: PhoneView) => MessageId | null;
} => {
  const [busy, setBusy] = useState(false);
  const [confirmation, setConfirmation] = useState<Confirmation | null>(null);

  const act = async (command: PhoneCommand, view: PhoneView): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const reply = await client.phoneCommand(command, view);
      const id = confirmationOf(command, view);
      setConfirmation(id && { id, until: reply.revision });
      onDone(reply);
    } catch {
      setConfirmation({ id: refusalOf(command), until: view.revision + 1 });
      onDone(null);
    }
    setBusy(false);
  };

  return {
    busy,
    act: (command, view) => void act(command, view),
    confirmationFor: ({ revision }) =>
      confirmation && revision <= confirmation.until ? confirmation.id : null,
  };
};
