/** Whether the dialog for saving weights is open: a button of the page opens it, and the desktop's menu. */
class SaveDialog {
  isOpen = $state(false)
}

export const saveDialog = new SaveDialog()
