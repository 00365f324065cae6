import { HostObject } from "./hostObject";

/** The client tells it when the add-in's ribbon functions are associated; nothing in this host waits for that. */
class AddinInternalService extends HostObject {
  readonly apiName = "Microsoft.InternalService.AddinInternalService";

  notifyActionHandlerReady(): null {
    return null;
  }
}

/** Objects that every client makes by type name. */
export function clientServices(): ReadonlyMap<string, HostObject> {
  return new Map([new AddinInternalService()].map((service) => [service.apiName, service]));
}
