/**
 * The function file that Word loads for the ribbon. The ribbon's one button, Check plan, opens the pane by itself
 * (`ShowTaskpane`), so there is no function to register; Office.js still has to be started here.
 */
void Office.onReady();
