import { selfReportOnly } from '../../src/checks/self-report-only';
import { runExamples } from './run-examples';

runExamples(selfReportOnly);
