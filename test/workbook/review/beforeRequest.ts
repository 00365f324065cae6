/** Does something just before the request with this number from now on is sent. */
export function beforeRequest(number: number, work: () => unknown): void {
  const { prototype } = Excel.RequestContext;
  // Office.js has it on a prototype further up.
  const send = Reflect.get(prototype, "sync") as (pass?: unknown) => Promise<unknown>;
  let sent = 0;
  Object.defineProperty(prototype, "sync", {
    configurable: true,
    async value(this: Excel.RequestContext, pass?: unknown) {
      sent += 1;
      if (sent === number) {
        Reflect.deleteProperty(prototype, "sync");
        await work();
      }
      return send.call(this, pass);
    },
  });
}
