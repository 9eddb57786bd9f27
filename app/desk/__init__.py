"""What the proctor's and the admin's desks share. It knows the server by its API alone, and neither role."""
