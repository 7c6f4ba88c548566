export * from './make-plan.js';
export * from './planning.js';
export * from './replan.js';
export * from './second-thread.js';
