"""The kiosk held for one purpose: what is changed on the desktop while it runs, and how every change is taken back."""
