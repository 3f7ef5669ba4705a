import { eventMessage, type RequestMessage } from "./messages";

/**
 * Events the add-in registered for, by name. The library registers each name once, whatever the number of its handlers.
 */
export class Events {
  private readonly conversations = new Map<string, string>();

  constructor(
    private readonly origin: string,
    private readonly post: (message: string) => void,
  ) {}

  register(request: RequestMessage): void {
    this.conversations.set(request._actionName, request._conversationId);
  }

  unregister(request: RequestMessage): void {
    this.conversations.delete(request._actionName);
  }

  /** Fires an event if anybody listens; says whether. */
  fire(name: string, data: unknown): boolean {
    const conversation = this.conversations.get(name);
    if (conversation === undefined) return false;
    this.post(eventMessage(name, conversation, this.origin, data));
    return true;
  }
}
