/** Keeps a phone number in its own order, whichever way the sentence around it is read. */
export const numberTag = <bdi dir="ltr" />;
