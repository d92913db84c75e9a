/** Lets acts through only while no answer is awaited. */
export const whenIdle =
  <E>(busy: boolean, send: (event: E) => void) =>
  (event: E): void => {
    if (!busy) send(event);
  };
