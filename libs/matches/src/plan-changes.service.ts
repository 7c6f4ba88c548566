import { Injectable } from '@nestjs/common';
import {
  Events,
  Needs,
  type EventChange,
  type EventChangeOutcome,
  type NeedChangeOutcome,
  type NeedInput,
} from '@app/needs';
import type { Scope } from '@app/platform';
import { PlanSettling } from './plan-settling.js';

/**
 * Events and needs written anew, with whoever comes to them in view. `seen` is the key of whom the asker has been shown as
 * touched; where it is another now, nothing is changed, and they are shown (again).
 */
@Injectable()
export class PlanChanges {
  constructor(
    private readonly events: Events,
    private readonly needs: Needs,
    private readonly settling: PlanSettling,
  ) {}

  changeEvent(scope: Scope, change: EventChange, seen: string | null): Promise<EventChangeOutcome> {
    return this.events.changeEvent(scope, change, this.settling.people(seen));
  }

  changeNeed(scope: Scope, id: string, input: NeedInput, seen: string | null): Promise<NeedChangeOutcome> {
    return this.needs.changeNeed(scope, id, input, this.settling.people(seen));
  }
}
