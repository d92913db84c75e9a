import type { AuthenticationMethod, OfferedMethod } from '../../api/contract.ts';

/** Whether there is another way to prove who one is than the one that came to nothing. */
export const isWayLeft = ({
  method,
  methods,
}: {
  method: AuthenticationMethod;
  methods: OfferedMethod[];
}): boolean => methods.some((offered) => offered.method !== method);
