// `verbind/testing`: a municipality's backend for your own tests, without a server. Needs `msw`.
export {contractHandlers, type ContractSettings} from './contract-handlers.js';
export {type Fault, type Faults, type Resource} from './fault.js';
export {demoBackend, type DemoBackend} from '../backend/demo/demo-backend.js';
