import { changeWithoutFigures } from '../../src/checks/change-without-figures';
import { runExamples } from './run-examples';

runExamples(changeWithoutFigures);
